package pl.myhezo.ticketservice.template;

import com.fasterxml.uuid.Generators;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.platform.audit.AuditTrail;
import pl.myhezo.platform.transaction.Transactions;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Bean
    EditingTemplates editingTemplates(Templates templates, Transactions transactions, AuditTrail audit, Clock clock) {
        return new EditingTemplates(
                templates,
                transactions,
                audit,
                Generators.timeBasedEpochGenerator()::generate,
                Clock.tick(clock, Duration.ofMillis(1)));
    }
}
