package pl.myhezo.localstack.parts;

/** The Kafka broker's jars, as Maven resolved them. */
public final class KafkaJars {

    private KafkaJars() {}

    public static String classPath() {
        return Build.kafkaClassPath();
    }
}
