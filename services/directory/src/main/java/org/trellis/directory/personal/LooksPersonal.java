package org.trellis.directory.personal;

import java.util.Map;
import org.trellis.problem.Refusal;

/// Words seem to hold how somebody is reached. It is a question: whoever wrote them may answer that it is public.
record LooksPersonal(String what) implements Refusal {

    @Override
    public Kind kind() {
        return Kind.UNPROCESSABLE;
    }

    @Override
    public String code() {
        return "looks-personal";
    }

    @Override
    public String detail() {
        return ("This looks as if it held a telephone number, an e-mail address or a full postcode (%s). Take out what"
                        + " would lead to a resident. If it is public anyway, such as a hall's number, say so and send it"
                        + " again.")
                .formatted(what);
    }

    @Override
    public Map<String, Object> more() {
        return Map.of("found", what);
    }
}
