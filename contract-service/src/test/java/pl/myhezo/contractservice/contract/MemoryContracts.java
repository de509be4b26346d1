package pl.myhezo.contractservice.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.myhezo.contractservice.company.ChangedMeanwhile;
import pl.myhezo.platform.value.ContractNumber;
import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.SerialNumber;

public final class MemoryContracts implements Contracts {

    private final TreeMap<String, Contract> contracts = new TreeMap<>();

    @Override
    public Optional<Contract> find(ContractNumber number) {
        return Optional.ofNullable(contracts.get(number.value()));
    }

    @Override
    public Optional<Contract> find(ContractNumber number, Set<Nip> companies) {
        return find(number)
                .filter(contract ->
                        companies.contains(contract.terms().customer().nip()));
    }

    @Override
    public Optional<Entitlement> entitlement(ContractNumber number, SerialNumber device) {
        return find(number).map(contract -> {
            Terms terms = contract.terms();
            return new Entitlement(
                    number,
                    terms.customer(),
                    terms.cancelled(),
                    terms.period(),
                    terms.contacts(),
                    terms.covered().devices().stream()
                            .anyMatch(covered -> covered.number().equals(device)));
        });
    }

    @Override
    public void read(Selection selection, Predicate<Contract> reader) {
        for (Contract contract : contracts.values()) {
            if (isSelected(contract, selection) && !reader.test(contract)) {
                return;
            }
        }
    }

    private static boolean isSelected(Contract contract, Selection selection) {
        Set<Nip> companies = selection.companies();
        String supplier = selection.supplier();
        ContractNumber after = selection.after();
        return (companies == null
                        || companies.contains(contract.terms().customer().nip()))
                && (supplier == null
                        || supplier.equals(contract.terms().supplier().id()))
                && stands(contract, selection.standing())
                && (after == null || contract.number().value().compareTo(after.value()) > 0)
                && startsWith(contract, selection.starts());
    }

    private static boolean stands(Contract contract, @Nullable Standing standing) {
        LocalDate lastDay = contract.terms().period().validTo();
        return switch (standing) {
            case null -> true;
            case Standing.Active active ->
                contract.status(active.day()) == ContractStatus.ACTIVE
                        && (active.until() == null || !lastDay.isAfter(active.until()));
            case Standing.Ended ended -> contract.status(ended.day()) != ContractStatus.ACTIVE;
        };
    }

    private static boolean startsWith(Contract contract, @Nullable Set<String> starts) {
        return starts == null
                || starts.stream()
                        .anyMatch(start -> contract.number().value().startsWith(start)
                                || contract.terms().covered().devices().stream()
                                        .anyMatch(device ->
                                                device.number().value().startsWith(start)));
    }

    @Override
    public List<ContractNumber> runOut(LocalDate today, int most) {
        return numbers(contract -> contract.announced() == ContractStatus.ACTIVE
                        && contract.terms().period().isOver(today))
                .stream()
                .limit(most)
                .toList();
    }

    @Override
    public List<EndingContract> endingOn(LocalDate lastDay) {
        return contracts.values().stream()
                .filter(contract -> contract.announced() == ContractStatus.ACTIVE
                        && contract.terms().period().validTo().equals(lastDay))
                .map(contract -> new EndingContract(
                        contract.number(),
                        contract.terms().customer(),
                        contract.terms().contacts()))
                .toList();
    }

    @Override
    public List<ContractNumber> heldBy(Nip company, @Nullable ContractNumber after, int most) {
        return numbers(contract -> contract.terms().customer().nip().equals(company), after, most);
    }

    @Override
    public List<ContractNumber> suppliedBy(String supplierId, @Nullable ContractNumber after, int most) {
        return numbers(contract -> contract.terms().supplier().id().equals(supplierId), after, most);
    }

    private List<ContractNumber> numbers(Predicate<Contract> filter, @Nullable ContractNumber after, int most) {
        return numbers(filter).stream()
                .filter(number -> after == null || number.value().compareTo(after.value()) > 0)
                .limit(most)
                .toList();
    }

    private List<ContractNumber> numbers(Predicate<Contract> filter) {
        return contracts.values().stream().filter(filter).map(Contract::number).toList();
    }

    @Override
    public void save(Contract contract) {
        long present = find(contract.number()).map(Contract::version).orElse(0L);
        if (present != contract.version() - 1) {
            throw new ChangedMeanwhile("Contract " + contract.number(), contract.version() - 1);
        }
        contracts.put(contract.number().value(), contract);
    }
}
