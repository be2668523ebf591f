namespace CpmTracker.StandIns.Wolverine.Tests;

public sealed record Ask(int Number);

public sealed record AskLater(int Number);

public sealed record AskSoon(int Number);

public sealed record AskTwice(int Number);

public sealed record Answer(int Number);

public sealed record Submitted<T>(T Command, string By);

public sealed record Look;

public sealed record Note(string Text);

public sealed record SlowNote(string Text);

public sealed record SwiftNote(string Text);

public sealed record Hang;
