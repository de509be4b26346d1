package pl.myhezo.platform.thread;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

/** A lock is held by a virtual thread that sleeps, and two wait for it while they initialise a class. */
final class LoadingClassesWhileLocked {

    private static final ReentrantLock LOCK = new ReentrantLock();

    private LoadingClassesWhileLocked() {}

    static void main() throws InterruptedException {
        new EnoughCarriers().postProcessEnvironment(new MockEnvironment(), new SpringApplication());
        CountDownLatch held = new CountDownLatch(1);
        Thread holder = Thread.startVirtualThread(() -> hold(held));
        held.await();
        List<Thread> waiting = List.of(Thread.startVirtualThread(First::load), Thread.startVirtualThread(Second::load));
        holder.join();
        for (Thread thread : waiting) {
            thread.join();
        }
    }

    private static void hold(CountDownLatch held) {
        LOCK.lock();
        try {
            held.countDown();
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            LOCK.unlock();
        }
    }

    private static void waitForTheLock() {
        LOCK.lock();
        LOCK.unlock();
    }

    private static final class First {

        static {
            waitForTheLock();
        }

        static void load() {}
    }

    private static final class Second {

        static {
            waitForTheLock();
        }

        static void load() {}
    }
}
