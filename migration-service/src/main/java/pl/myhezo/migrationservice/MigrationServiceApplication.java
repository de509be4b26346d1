package pl.myhezo.migrationservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the service. */
@SpringBootApplication
public class MigrationServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MigrationServiceApplication.class, arguments);
    }
}
