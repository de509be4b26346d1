package pl.myhezo.contractservice.legacy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.contractservice.company.Companies;
import pl.myhezo.contractservice.company.NamingSupplier;
import pl.myhezo.contractservice.company.RecognisingSupplier;
import pl.myhezo.contractservice.company.RecordingCompany;
import pl.myhezo.contractservice.contract.Contracts;
import pl.myhezo.contractservice.contract.RecordingContract;

@Configuration(proxyBeanMethods = false)
class LegacyConfiguration {

    @Bean
    AcceptingLegacyContract acceptingLegacyContract(
            LegacyRecords records,
            Contracts contracts,
            Companies companies,
            RecordingCompany recordingCompany,
            RecognisingSupplier recognisingSupplier,
            NamingSupplier namingSupplier,
            RecordingContract recordingContract) {
        return new AcceptingLegacyContract(
                records,
                contracts,
                companies,
                recordingCompany,
                recognisingSupplier,
                namingSupplier,
                recordingContract);
    }
}
