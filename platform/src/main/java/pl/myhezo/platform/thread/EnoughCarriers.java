package pl.myhezo.platform.thread;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Gives virtual threads at least sixteen carriers. A virtual thread that waits while it loads a class keeps its carrier
 * (JEP 491). With one carrier for each of two processors, two that wait for a lock leave none for the virtual thread that
 * was handed it, and the service stands still for good, mostly while it starts. Runs before the first virtual thread
 * does; a value given to the JVM stays.
 */
class EnoughCarriers implements EnvironmentPostProcessor {

    static final String PROPERTY = "jdk.virtualThreadScheduler.parallelism";

    private static final int AT_LEAST = 16;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (System.getProperty(PROPERTY) == null) {
            int carriers = Math.max(AT_LEAST, Runtime.getRuntime().availableProcessors());
            System.setProperty(PROPERTY, Integer.toString(carriers));
        }
    }
}
