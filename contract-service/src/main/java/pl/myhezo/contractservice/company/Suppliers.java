package pl.myhezo.contractservice.company;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;

/** All suppliers. */
public interface Suppliers {

    /**
     * A supplier as it is kept.
     *
     * @param nip its tax id, where somebody told it; no two suppliers have the same
     */
    record Entry(Supplier supplier, @Nullable Nip nip) {}

    Optional<Entry> find(String id);

    Optional<Entry> ofNip(Nip nip);

    /** All of them by name. There are dozens, not thousands. */
    List<Entry> all();

    /** Stores a supplier, new or in place of what was known of it. */
    void save(Entry entry);
}
