package pl.myhezo.contractservice.contract;

import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import pl.myhezo.platform.value.ContractNumber;

final class MemoryRenamings implements Renamings {

    private final TreeMap<String, Renaming> renamings = new TreeMap<>();

    @Override
    public void begin(Party party, String id) {
        renamings.put(party + id, new Renaming(party, id, UUID.randomUUID().toString(), null));
    }

    @Override
    public Optional<Renaming> next() {
        return renamings.values().stream().findFirst();
    }

    @Override
    public void carriedTo(Renaming renaming, ContractNumber last) {
        renamings.computeIfPresent(
                renaming.party() + renaming.id(),
                (key, stored) -> isSame(stored, renaming)
                        ? new Renaming(stored.party(), stored.id(), stored.round(), last)
                        : stored);
    }

    @Override
    public void done(Renaming renaming) {
        renamings.computeIfPresent(
                renaming.party() + renaming.id(), (key, stored) -> isSame(stored, renaming) ? null : stored);
    }

    private static boolean isSame(Renaming stored, Renaming renaming) {
        return stored.round().equals(renaming.round());
    }
}
