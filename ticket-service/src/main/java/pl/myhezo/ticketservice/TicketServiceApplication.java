package pl.myhezo.ticketservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. Each module's configuration is its table of contents. */
@SpringBootApplication
public class TicketServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TicketServiceApplication.class, arguments);
    }
}
