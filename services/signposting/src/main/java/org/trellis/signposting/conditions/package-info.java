/// The register of conditions: which kinds may be put on what is offered, and which are banned.
package org.trellis.signposting.conditions;
