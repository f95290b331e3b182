package org.trellis.dispatch.channels;

import java.util.List;

/// All channels.
public record ChannelPage(List<ChannelView> items) {}
