/** The worker thread of the app: the engine's, as an entry of its own in the bundle. */
import "@palanca/engine/worker";
