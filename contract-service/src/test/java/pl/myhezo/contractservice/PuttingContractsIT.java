package pl.myhezo.contractservice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.myhezo.platform.test.TestTokens;

@ContractSystemTest
class PuttingContractsIT {

    private static final String CONTRACT = """
            {"company":{"nip":"1234563218","name":"Alfa Sp. z o.o."},"supplier":{"id":"c-2","name":"Dostawca S.A."},
             "validFrom":"2024-05-01","validTo":"2099-04-30","serviceLevel":"8x5 NBD",
             "serialNumbers":[{"number":"FG1234567890","product":"FortiGate 100F"}]}""";

    @Autowired
    private ContractSystem system;

    private final String team = TestTokens.shared().machine("contracts-team", "contract-writer", "contract-reader");

    @Test
    void aContractThatWasPutIsRead() {
        assertThat(system.put("/contracts/PUT~1", team, CONTRACT).statusCode()).isEqualTo(201);
        assertThat(system.put("/contracts/PUT~1", team, CONTRACT).statusCode()).isEqualTo(200);

        assertThat(system.get("/contracts/PUT~1", team).body())
                .contains("\"number\":\"PUT/1\"", "\"status\":\"ACTIVE\"", "FG1234567890");
    }
}
