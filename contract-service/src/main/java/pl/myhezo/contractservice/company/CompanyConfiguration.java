package pl.myhezo.contractservice.company;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CompanyConfiguration {

    @Bean
    RecordingCompany recordingCompany(Companies companies, NewNames newNames) {
        return new RecordingCompany(companies, newNames);
    }

    @Bean
    NamingCompany namingCompany(Companies companies, NewNames newNames) {
        return new NamingCompany(companies, newNames);
    }

    @Bean
    RecognisingSupplier recognisingSupplier(Suppliers suppliers) {
        return new RecognisingSupplier(suppliers);
    }

    @Bean
    NamingSupplier namingSupplier(Suppliers suppliers, NewNames newNames) {
        return new NamingSupplier(suppliers, newNames);
    }
}
