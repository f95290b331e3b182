/// Services of Open Referral UK feeds as rows under columns. Knows nothing of what becomes of them.
package org.trellis.directory.feeds;
