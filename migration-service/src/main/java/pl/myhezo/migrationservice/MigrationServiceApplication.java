package pl.myhezo.migrationservice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import pl.myhezo.migrationservice.migration.MovingFile;

/** Starts the service; if it is started for a file, it ends with that. */
@SpringBootApplication
public class MigrationServiceApplication {

    public static void main(String[] arguments) {
        ConfigurableApplicationContext context = SpringApplication.run(MigrationServiceApplication.class, arguments);
        context.getBeanProvider(MovingFile.class).ifAvailable(job -> {
            int end = job.move();
            System.exit(SpringApplication.exit(context, () -> end));
        });
    }
}
