// Pressing and choosing under a message.

/** Sends a press or a choice; the control is busy until the bot answers, and a failure is told below the message. */
export async function press({ session, message }, customId, control, values) {
  if (control.ariaBusy === "true") return;
  control.ariaBusy = "true";
  session.failures.delete(message.id);
  const body = { channel_id: message.channel_id, message_id: message.id, custom_id: customId, values };
  try {
    const { settled } = await session.interact("component", body);
    const { state, problem } = await settled;
    if (state === "failed") fail(session, message, problem);
  } catch (refused) {
    session.notice(refused.problem ? refused.message : session.say("lost"));
  } finally {
    control.ariaBusy = null;
  }
}

function fail(session, message, problem) {
  const key = problem === "connection" ? "connection-cut" : "no-answer";
  session.failures.set(message.id, session.say(key, { bot: session.bot.name }));
  const log = session.logs.get(message.channel_id);
  const present = log?.find(message.id);
  if (present) log.put({ ...present });
}
