package pl.myhezo.identityservice.link;

import pl.myhezo.identityservice.person.EmailAddress;

/**
 * What a link stands for.
 *
 * @param target the id of what it is about
 * @param recipient to whom it was mailed
 */
public record EmailedLink(LinkPurpose purpose, String target, EmailAddress recipient) {}
