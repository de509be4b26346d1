package pl.myhezo.ticketservice.template;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All templates. They are changed within the open transaction. */
public interface Templates {

    /** By name. */
    List<Template> all();

    Optional<Template> find(UUID id);

    /** How many there are. */
    int count();

    /** @throws NameTaken if another one has this name, whatever the letter case */
    void add(Template template);

    /**
     * Stores one in place of the version before it.
     *
     * @return whether that version was there
     * @throws NameTaken if another one has this name
     */
    boolean replace(Template template);

    /** @return whether it was there in this version */
    boolean remove(UUID id, long version);
}
