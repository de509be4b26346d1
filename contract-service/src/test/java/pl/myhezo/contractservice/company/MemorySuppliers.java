package pl.myhezo.contractservice.company;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pl.myhezo.platform.value.Nip;

public final class MemorySuppliers implements Suppliers {

    private final Map<String, Entry> entries = new HashMap<>();

    @Override
    public Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    @Override
    public Optional<Entry> ofNip(Nip nip) {
        return entries.values().stream()
                .filter(entry -> nip.equals(entry.nip()))
                .findFirst();
    }

    @Override
    public List<Entry> all() {
        return entries.values().stream()
                .sorted(Comparator.comparing(entry -> entry.supplier().name()))
                .toList();
    }

    @Override
    public void save(Entry entry) {
        entries.put(entry.supplier().id(), entry);
    }
}
