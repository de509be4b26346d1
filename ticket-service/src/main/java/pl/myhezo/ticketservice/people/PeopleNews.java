package pl.myhezo.ticketservice.people;

/** Wants to know of people when they change. Told again what it knows, it does nothing. */
public interface PeopleNews {

    void changed(Person person);

    /** Somebody had the own data erased. */
    void erased(String subject);
}
