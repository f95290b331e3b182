/// Places in which several groups meet, which belong to nobody (ADR 0059).
package org.trellis.signposting.networks;
