package org.trellis.journeys;

import java.util.UUID;
import org.trellis.people.People;
import org.trellis.people.Person;

/// The organisations of the demo borough that the journeys meet.
record Borough(People people) {

    static final String POSTCODE = "EM1 2AB";

    static final UUID EASTMERE = demo("001");
    static final UUID NORTHMERE = demo("002");
    static final UUID QUAYSIDE = demo("012");
    static final UUID AL_NOOR = demo("013");
    static final UUID FREE_WHARF = demo("014");

    Person helpline() {
        return people.named("helpline@eastmere-council.example");
    }

    Person officer() {
        return people.named("liaison-officer@eastmere-council.example");
    }

    Person neighbour() {
        return people.named("helpline@northmere-council.example");
    }

    /// Al-Noor's steward, who helps Quayside too.
    Person ofTwo() {
        return people.named("steward@al-noor.example");
    }

    private static UUID demo(String number) {
        return UUID.fromString("0e000000-0000-7000-8000-000000000" + number);
    }
}
