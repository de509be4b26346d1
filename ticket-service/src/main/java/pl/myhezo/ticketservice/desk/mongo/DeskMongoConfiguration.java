package pl.myhezo.ticketservice.desk.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.ticketservice.desk.Staff;

@Configuration(proxyBeanMethods = false)
class DeskMongoConfiguration {

    @Bean
    Staff staff(MongoDatabase database) {
        return new MongoStaff(database);
    }
}
