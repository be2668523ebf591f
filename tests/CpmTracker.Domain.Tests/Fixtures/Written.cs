namespace CpmTracker.Domain.Tests.Fixtures;

using CpmTracker.Domain.Privacy;

/// <summary>Sealed texts. The domain never reads them, so that any text does for the ciphertext.</summary>
internal static class Written
{
    public static Sealed Text(string text) => new(DirectorStream.Id, text);

    public static Sealed ByCounty(string text) => new(CountyStream.Id, text);

    public static Sealed Reason { get; } = Text("cmVhc29u");

    public static Sealed Note { get; } = Text("bm90ZQ==");
}
