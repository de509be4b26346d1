package pl.myhezo.migrationservice.upload.mongo;

import com.mongodb.client.MongoDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import pl.myhezo.migrationservice.upload.UploadSettings;
import pl.myhezo.migrationservice.upload.Uploads;

@Configuration(proxyBeanMethods = false)
class UploadMongoConfiguration {

    @Bean
    Uploads uploads(MongoDatabase database, UploadSettings settings) {
        return new GridFsUploads(database, settings);
    }
}
