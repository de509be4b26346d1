package pl.myhezo.ticketservice.ticket;

import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a ticket; what is {@code null} stays.
 *
 * @param reference nothing in it takes the present one away
 */
public record Edit(
        @Nullable Priority priority,
        @Nullable String reference,
        @Nullable Visibility visibility) {

    Details appliedTo(Details before) {
        return new Details(
                reference == null ? before.reference() : Details.checkedReference(reference),
                priority == null ? before.priority() : priority,
                visibility == null ? before.visibility() : visibility);
    }

    /** The least that somebody must be allowed to, to make it. */
    Act act() {
        return reference == null && visibility == null ? Act.SET_PRIORITY : Act.EDIT;
    }
}
