package org.trellis.dispatch.webaddresses;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks as this machine asks, and for so long only: a server of names that says nothing holds nobody up.
@ApplicationScoped
class DomainNames implements Names {

    private static final int SECONDS = 3;

    // Not virtual: the system's own look-up would hold their carrier.
    private final ExecutorService asking = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("names-", 0).daemon().factory());

    @Override
    public List<InetAddress> of(String host) throws UnknownHostException {
        var asked = asking.submit(() -> InetAddress.getAllByName(host));
        try {
            return List.of(asked.get(SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw new UnknownHostException("Nobody says where that is");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("interrupted");
        } finally {
            asked.cancel(true);
        }
    }

    @PreDestroy
    void stop() {
        asking.shutdownNow();
    }
}
