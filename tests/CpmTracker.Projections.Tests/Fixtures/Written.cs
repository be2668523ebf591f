namespace CpmTracker.Projections.Tests.Fixtures;

using CpmTracker.Domain.Privacy;

/// <summary>Sealed texts. No view reads them, so that any text does for the ciphertext.</summary>
internal static class Written
{
    public static Sealed Reason { get; } = Text("cmVhc29u");

    public static Sealed Note { get; } = Text("bm90ZQ==");

    public static Sealed Text(string text) => new(DirectorStory.TheDirector, text);
}
