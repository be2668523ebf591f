using HotChocolate.Language;

namespace CpmTracker.StandIns.HotChocolate.Tests.Schema;

/// <summary>Compares schemas as trees, not as text.</summary>
internal static class SdlAssertions
{
    public static void ShouldBeSdl(this string actual, string expected)
        => Assert.Equal(Utf8GraphQLParser.Parse(expected).ToString(), Utf8GraphQLParser.Parse(actual).ToString());
}
