package pl.myhezo.ticketservice.attachment.clamav;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Has a service under test give its files to {@link FakeClamd}. */
public final class WithAntivirus implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "myhezo.antivirus.address=" + FakeClamd.shared().address(), "myhezo.antivirus.patience=2s")
                .applyTo(context);
    }
}
