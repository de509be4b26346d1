package pl.myhezo.endtoend.bench;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** What a running program of this machine really holds: its heap after everything else was collected. */
final class LiveHeap implements AutoCloseable {

    private final JMXConnector connection;
    private final MemoryMXBean memory;

    private LiveHeap(JMXConnector connection) throws IOException {
        this.connection = connection;
        this.memory = ManagementFactory.getPlatformMXBean(connection.getMBeanServerConnection(), MemoryMXBean.class);
    }

    @SuppressWarnings("BanJNDI") // the address comes from the program itself, on this machine
    static LiveHeap of(long pid) throws IOException {
        try {
            VirtualMachine program = VirtualMachine.attach(Long.toString(pid));
            try {
                return new LiveHeap(
                        JMXConnectorFactory.connect(new JMXServiceURL(program.startLocalManagementAgent())));
            } finally {
                program.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException(e);
        }
    }

    double megabytes() {
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
