package pl.myhezo.contractservice.contract;

import pl.myhezo.platform.value.Nip;
import pl.myhezo.platform.value.Texts;

/** The company that holds a contract, under the name it goes by. */
public record Customer(Nip nip, String name) {

    public Customer {
        name = Texts.name(name);
    }
}
