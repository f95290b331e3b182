package org.trellis.dispatch;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.trellis.dispatch.webaddresses.Names;

/// The internet's names as a test wants them; addresses lead to themselves.
@Mock
@ApplicationScoped
public class MovableNames implements Names {

    private final Map<String, List<InetAddress>> known = new ConcurrentHashMap<>();

    public void lead(String host, String... addresses) {
        known.put(host, Arrays.stream(addresses).map(MovableNames::literal).toList());
    }

    @Override
    public List<InetAddress> of(String host) throws UnknownHostException {
        if (known.containsKey(host)) {
            return known.get(host);
        }
        if (host.equals("localhost") || host.matches("[0-9.]+|[0-9a-fA-F:.]+")) {
            return List.of(InetAddress.getAllByName(host));
        }
        throw new UnknownHostException("No test gave it an address");
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
