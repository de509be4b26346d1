package pl.myhezo.endtoend.bench;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/** How many documents MongoDB looks at for each one that it answers with, as its profiler saw it. */
final class ExaminedDocuments {

    private static final int CALLS = 10;

    private final MongoDatabase database;

    ExaminedDocuments(MongoDatabase database) {
        this.database = database;
    }

    List<Figure> of(Map<String, Runnable> acts) {
        List<Figure> figures = new ArrayList<>();
        acts.forEach((name, act) -> figures.add(of(name, act)));
        return figures;
    }

    private Figure of(String name, Runnable act) {
        profile(0);
        database.getCollection("system.profile").drop();
        profile(2);
        for (int i = 0; i < CALLS; i++) {
            act.run();
        }
        profile(0);
        double worst = 0;
        String plan = "";
        for (Document query : database.getCollection("system.profile").find(new Document("command.find", "tickets"))) {
            double examined =
                    query.getInteger("docsExamined", 0) / (double) Math.max(1, query.getInteger("nreturned", 0));
            if (examined >= worst) {
                worst = examined;
                plan = query.getString("planSummary");
            }
        }
        return Figure.of(name + ", documents examined for one answered", worst, "ratio", "<= 2")
                .noting(plan);
    }

    private void profile(int level) {
        database.runCommand(new Document("profile", level));
    }
}
