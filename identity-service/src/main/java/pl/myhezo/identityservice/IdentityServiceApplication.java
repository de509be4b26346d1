package pl.myhezo.identityservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class IdentityServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(IdentityServiceApplication.class, arguments);
    }
}
