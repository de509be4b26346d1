package pl.myhezo.contractservice.company;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pl.myhezo.platform.value.Nip;

/** All suppliers. Whichever program calls a supplier by whichever id: its tax id tells that it is the same. */
public interface Suppliers {

    Optional<Supplier> find(String id);

    Optional<Supplier> ofNip(Nip nip);

    /** All of them by name. There are dozens, not thousands. */
    List<Supplier> all();

    /** Stores the supplier's name and, unless it is {@code null}, its tax id. */
    void save(Supplier supplier, @Nullable Nip nip);
}
