package pl.myhezo.identityservice.demo;

import org.jspecify.annotations.Nullable;
import pl.myhezo.identityservice.account.StaffRole;
import pl.myhezo.identityservice.person.Person;
import pl.myhezo.platform.value.Nip;

/** One of the demo people. */
record DemoPerson(
        String subject,
        Person person,
        @Nullable DemoCompany company,
        @Nullable String supplierId,
        @Nullable StaffRole staffRole) {

    record DemoCompany(Nip nip, String name) {}
}
