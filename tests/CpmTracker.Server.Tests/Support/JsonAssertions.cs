using System.Text.Json.Nodes;

namespace CpmTracker.Server.Tests.Support;

/// <summary>Compares whole answers.</summary>
public static class JsonAssertions
{
    /// <summary>Holds when both are the same JSON, whatever the white space.</summary>
    public static void ShouldBeJson(this JsonNode? actual, string expected) =>
        JsonNode.DeepEquals(actual, JsonNode.Parse(expected)).ShouldBeTrue($"Expected: {expected}\nBut was:  {actual?.ToJsonString()}");

    /// <summary>Holds when the answer has an authorization error and nothing of the field.</summary>
    public static void ShouldBeWithheld(this JsonNode answer, string field)
    {
        (answer["data"]?[field]).ShouldBeNull();
        answer["errors"].ShouldNotBeNull().ToJsonString().ShouldContain("AUTH_NOT_AUTH");
    }
}
