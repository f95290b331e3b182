package org.trellis.directory.members;

import java.util.Map;

/// Does what two people agreed on, in the transaction of the second one's yes. It may refuse.
public interface AgreedAct {

    String deed();

    void perform(String askedBy, Map<String, String> about);
}
