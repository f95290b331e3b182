package org.trellis.directory.weblinks;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/// Lets only the public internet be asked, so that nobody reaches through us what only we can: our own machine, our
/// network, or the cloud's keeper of keys. The address that was judged is the one to be asked; a name that is looked up
/// once more could lead elsewhere.
@ApplicationScoped
class Guard {

    private static final List<Integer> WEB = List.of(80, 443);

    // Of the registries of special addresses (RFC 6890 and after it), what may not be asked from outside. 169.254 holds
    // the clouds' keepers of keys too.
    private static final List<IpSubnetFilterRule> NOT_PUBLIC = rules(Stream.of(
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
            "3fff::/20"));

    private final List<IpSubnetFilterRule> alsoAllowed;

    Guard(LinkSettings settings) {
        this.alsoAllowed = rules(settings.alsoAllowed().stream().flatMap(List::stream));
    }

    /// An address of this host that may be asked. A name of which one address may not be asked is not asked at all.
    InetSocketAddress place(String host, int port) throws UnknownHostException, NotAllowed {
        var all = InetAddress.getAllByName(host);
        for (var address : all) {
            var at = new InetSocketAddress(address, port);
            if (!isAmong(alsoAllowed, at) && (!isPublic(at) || !WEB.contains(port))) {
                throw new NotAllowed(at);
            }
        }
        return new InetSocketAddress(
                Stream.of(all)
                        .filter(Inet4Address.class::isInstance)
                        .findFirst()
                        .orElse(all[0]),
                port);
    }

    private static boolean isPublic(InetSocketAddress at) {
        return isGivenOut(at.getAddress()) && !isAmong(NOT_PUBLIC, at);
    }

    // Of IPv6 only 2000::/3 is given out to the public: all that is local, mapped or translated lies outside. By hand,
    // because Netty's rule takes an address whose first bits are all ones for one of any network.
    private static boolean isGivenOut(InetAddress address) {
        return address instanceof Inet4Address || (address.getAddress()[0] & 0xe0) == 0x20;
    }

    private static boolean isAmong(List<IpSubnetFilterRule> networks, InetSocketAddress at) {
        return networks.stream().anyMatch(network -> network.matches(at));
    }

    private static List<IpSubnetFilterRule> rules(Stream<String> networks) {
        return networks.map(network -> network.split("/"))
                .map(parts -> new IpSubnetFilterRule(parts[0], Integer.parseInt(parts[1]), IpFilterRuleType.ACCEPT))
                .toList();
    }
}
