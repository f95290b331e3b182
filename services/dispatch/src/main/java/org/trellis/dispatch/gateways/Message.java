package org.trellis.dispatch.gateways;

import java.util.UUID;
import org.trellis.addresses.Address;

/// One message on its way out. The reference is the notice's id: by it a gateway can be asked whether it has it.
public record Message(UUID reference, Channel channel, Address to, Text text) {}
