package pl.myhezo.contractservice.contract;

import pl.myhezo.contractservice.company.Texts;
import pl.myhezo.platform.value.Nip;

/** The company that holds a contract, under the name it goes by. */
public record Customer(Nip nip, String name) {

    public Customer {
        name = Texts.name(name);
    }
}
