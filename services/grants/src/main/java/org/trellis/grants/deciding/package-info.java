/// How a funder decides: two people, none of them with an interest, and no refusal without reasons (ADR 0066).
package org.trellis.grants.deciding;
