package pl.myhezo.identityservice.supplier;

import pl.myhezo.identityservice.person.Person;

/**
 * One of a supplier's people.
 *
 * @param id opaque; of somebody who was just invited it becomes another one once he has a user
 * @param active whether he has logged in
 */
public record SupplierUser(String id, Person person, boolean active) {}
