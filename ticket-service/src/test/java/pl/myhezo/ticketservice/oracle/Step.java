package pl.myhezo.ticketservice.oracle;

/**
 * Something that was done.
 *
 * @param ticket to which it was done
 * @param news for whom it is news
 */
record Step(Case ticket, News news) {

    enum News {
        FOR_NOBODY,
        FOR_STAFF,
        FOR_WHO_SEES_IT
    }
}
