package pl.myhezo.ticketservice.people;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import pl.myhezo.platform.value.Nip;

/** Holds whoever asks for the people of a company once, as if time stood still between his question and what he does then. */
@TestComponent
public class HeldPeople implements BeanPostProcessor {

    private final Map<Nip, Hold> holds = new ConcurrentHashMap<>();

    /** The next one who asks for the people of this company goes on when he is let go. */
    public Hold hold(Nip company) {
        Hold hold = new Hold();
        holds.put(company, hold);
        return hold;
    }

    /** Of one question. */
    public static final class Hold {

        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch end = new CountDownLatch(1);

        public boolean isAsked() {
            return asked.getCount() == 0;
        }

        public void letGo() {
            end.countDown();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof People people
                ? Proxy.newProxyInstance(
                        People.class.getClassLoader(), new Class<?>[] {People.class}, (proxy, method, arguments) -> {
                            try {
                                Object answer = method.invoke(people, arguments);
                                if (method.getName().equals("of")) {
                                    await(holds.remove((Nip) arguments[0]));
                                }
                                return answer;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        })
                : bean;
    }

    private static void await(@Nullable Hold hold) throws InterruptedException {
        if (hold != null) {
            hold.asked.countDown();
            hold.end.await(30, TimeUnit.SECONDS);
        }
    }
}
