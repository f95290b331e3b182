package org.trellis.dispatch.webaddresses;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.IDN;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Lets only the public internet be sent to, so that nobody reaches through us what only we can: our own machine, our
/// network, or the cloud's keeper of keys. The address that was judged is the one to be connected to; a name that is
/// looked up once more could lead elsewhere.
@ApplicationScoped
public class Guard {

    private static final int LONGEST = 500;
    private static final Pattern HOST = Pattern.compile("(?i)(https?://)([^/?#:@\\[\\]]+)(.*)", Pattern.DOTALL);

    // Of the registries of special addresses (RFC 6890 and after it), what may not be asked from outside. 169.254 holds
    // the clouds' keepers of keys too.
    private static final List<IpSubnetFilterRule> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "10.0.0.0/8",
                    "100.64.0.0/10",
                    "127.0.0.0/8",
                    "169.254.0.0/16",
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "192.168.0.0/16",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/3",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20")
            .map(network -> network.split("/"))
            .map(parts -> new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.ACCEPT))
            .toList();

    private final Names names;
    private final AddressSettings settings;

    Guard(Names names, AddressSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    /// Refuses an address that nothing is sent to, also one that nobody knows: who tries out the names of our own
    /// network is told the same of each.
    public void check(String url) throws NotAllowed {
        try {
            place(url);
        } catch (UnknownHostException e) {
            throw new NotAllowed();
        }
    }

    /// Where to connect to now. A name of which one address may not be sent to is not sent to at all.
    Place place(String url) throws NotAllowed, UnknownHostException {
        var read = read(url);
        var port = port(read);
        var all = names.of(host(read));
        for (var address : all) {
            if (!mayBeSentTo(read, new InetSocketAddress(address, port))) {
                throw new NotAllowed();
            }
        }
        var first =
                all.stream().filter(Inet4Address.class::isInstance).findFirst().orElse(all.getFirst());
        return new Place(read, new InetSocketAddress(first, port));
    }

    static String host(URI url) {
        return url.getHost().replaceAll("[\\[\\]]", "");
    }

    private boolean mayBeSentTo(URI url, InetSocketAddress at) {
        if (settings.loopback() && at.getAddress().isLoopbackAddress()) {
            return true;
        }
        return "https".equalsIgnoreCase(url.getScheme())
                && settings.ports().contains(at.getPort())
                && isGivenOut(at.getAddress())
                && NOT_PUBLIC.stream().noneMatch(network -> network.matches(at));
    }

    // Of IPv6 only 2000::/3 is given out to the public: all that is local, mapped or translated lies outside. By hand,
    // because Netty's rule takes an address whose first bits are all ones for one of any network.
    private static boolean isGivenOut(InetAddress address) {
        return address instanceof Inet4Address || (address.getAddress()[0] & 0xe0) == 0x20;
    }

    private static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    }

    /// A name and a password in an address would be sent to whoever answers there, and a fragment to nobody.
    private static URI read(String url) throws NotAllowed {
        try {
            var parts = HOST.matcher(url);
            var read = new URI(parts.matches() ? parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3) : url);
            var isWeb = "https".equalsIgnoreCase(read.getScheme()) || "http".equalsIgnoreCase(read.getScheme());
            if (url.length() <= LONGEST
                    && isWeb
                    && read.getHost() != null
                    && read.getRawUserInfo() == null
                    && read.getRawFragment() == null) {
                return read;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            // Said below.
        }
        throw new NotAllowed();
    }
}
