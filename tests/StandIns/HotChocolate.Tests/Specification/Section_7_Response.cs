using System.Text.Json;
using HotChocolate;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_7_1_Response_Format
{
    public sealed record Character(string Id, string? Known)
    {
        public string? Name => Known ?? throw Missing(Id);

        public string Sure => Known ?? throw Missing(Id);

        private static GraphQLException Missing(string id) => new(ErrorBuilder.New().SetMessage($"Name for character with ID {id} could not be fetched.")
            .SetCode("CAN_NOT_FETCH_BY_ID").SetExtension("timestamp", "Fri Feb 9 14:33:09 UTC 2018").Build());
    }

    public sealed record Hero(string Name)
    {
        public IReadOnlyList<Character?> Friends => [new("1000", "Luke Skywalker"), new("1002", null), new("1003", "Leia Organa")];

        public IReadOnlyList<Character> Comrades => [new("1000", "Luke Skywalker"), new("1002", null), new("1003", null)];
    }

    public sealed class Query
    {
        public Hero? Hero(int? episode) => new("R2-D2");

        public Hero SureHero => new("R2-D2");

        public IReadOnlyList<IReadOnlyList<Character?>?> Grid => [[new("1", "a")], [new("2", "b"), new("3", null)]];
    }

    private static async Task<JsonElement> Ask(string document) => JsonDocument.Parse(await Graph.Of<Query>().AnswerAsync(document)).RootElement;

    private const string Error = """{"message":"Name for character with ID 1002 could not be fetched.","locations":[{"line":6,"column":7}],"path":["hero","heroFriends",1,"name"],"extensions":{"code":"CAN_NOT_FETCH_BY_ID","timestamp":"Fri Feb 9 14:33:09 UTC 2018"}}""";

    [Fact]
    public async Task An_error_in_a_list_says_at_which_item_it_is_and_leaves_the_others()
    {
        var answer = await Ask("query ($episode: Int) {\n  hero(episode: $episode) {\n    name\n    heroFriends: friends {\n      id\n      name\n    }\n  }\n}");

        answer.GetProperty("errors").GetRawText().ShouldBe($"[{Error}]");
        answer.GetProperty("data").GetRawText().ShouldBe(
            """{"hero":{"name":"R2-D2","heroFriends":[{"id":"1000","name":"Luke Skywalker"},{"id":"1002","name":null},{"id":"1003","name":"Leia Organa"}]}}""");
    }

    [Fact]
    public async Task Below_a_non_null_name_it_takes_the_item()
    {
        var answer = await Ask("query ($episode: Int) {\n  hero(episode: $episode) {\n    name\n    heroFriends: friends {\n      id\n      name: sure\n    }\n  }\n}");

        answer.GetProperty("errors").GetRawText().ShouldBe($"[{Error}]");
        answer.GetProperty("data").GetRawText().ShouldBe(
            """{"hero":{"name":"R2-D2","heroFriends":[{"id":"1000","name":"Luke Skywalker"},null,{"id":"1003","name":"Leia Organa"}]}}""");
    }

    [Theory]
    [InlineData("{ hero { comrades { sure } } }", """{"hero":null}""")]
    [InlineData("{ sureHero { comrades { sure } } }", "null")]
    [InlineData("{ hero { name comrades { name } } }", """{"hero":{"name":"R2-D2","comrades":[{"name":"Luke Skywalker"},{"name":null},{"name":null}]}}""")]
    [InlineData("{ grid { id sure } }", """{"grid":[[{"id":"1","sure":"a"}],[{"id":"2","sure":"b"},null]]}""")]
    public async Task A_null_goes_outwards_to_the_nearest_place_that_may_be_null(string document, string data)
        => (await Ask(document)).GetProperty("data").GetRawText().ShouldBe(data);

    [Fact]
    public async Task A_path_has_an_index_for_each_list() => (await Ask("{ grid { sure } }")).GetProperty("errors")[0].GetProperty("path").GetRawText().ShouldBe("""["grid",1,1,"sure"]""");

    [Fact]
    public async Task A_path_has_aliases() => (await Ask("{ h: hero { f: friends { n: name } } }")).GetProperty("errors")[0].GetProperty("path").GetRawText().ShouldBe("""["h","f",1,"n"]""");

    [Theory]
    [InlineData("{ hero { name } }", "data")]
    [InlineData("{ hero { friends { name } } }", "errors,data")]
    [InlineData("{ sureHero { comrades { sure } } }", "errors,data")]
    [InlineData("{ nope }", "errors")]
    [InlineData("{", "errors")]
    [InlineData("query ($v: Boolean!) { hero @skip(if: $v) { name } }", "errors")]
    public async Task Errors_come_first_and_data_only_where_something_was_executed(string document, string members)
        => string.Join(',', (await Ask(document)).EnumerateObject().Select(member => member.Name)).ShouldBe(members);

    [Theory]
    [InlineData("{ hero { friends { name } } }")]
    [InlineData("{ nope }")]
    [InlineData("{")]
    public async Task An_error_has_a_message_places_a_path_and_extensions_and_nothing_else(string document)
    {
        foreach (var error in (await Ask(document)).GetProperty("errors").EnumerateArray())
        {
            error.EnumerateObject().Select(member => member.Name).ShouldBeSubsetOf(["message", "locations", "path", "extensions"]);
            error.GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
            error.GetProperty("locations").EnumerateArray().ShouldAllBe(place => place.GetProperty("line").GetInt32() > 0 && place.GetProperty("column").GetInt32() > 0);
        }
    }
}

public sealed class Section_7_2_Serialization
{
    public sealed class Query
    {
        public string Text => "\"\\/\b\f\n\r\t\u0001 é 漢 😀 <&>' ` ";

        public string Half => "\ud83d";

        public double Whole => 2;

        public float Single => 0.1f;

        public double Tiny => 1e-300;

        public double NaN => double.NaN;

        public double? Infinite => double.PositiveInfinity;

        public long Wide => long.MinValue;
    }

    [Fact]
    public async Task Text_survives_whatever_is_in_it() => JsonDocument.Parse(await Graph.Of<Query>().AnswerAsync("{ text }")).RootElement.GetProperty("data").GetProperty("text")
        .GetString().ShouldBe(new Query().Text);

    [Fact]
    public async Task Text_that_is_no_Unicode_is_still_written_as_valid_JSON() => JsonDocument.Parse(await Graph.Of<Query>().AnswerAsync("{ half }")).RootElement
        .GetProperty("data").GetProperty("half").GetString().ShouldBe("\ufffd");

    [Theory]
    [InlineData("{ whole }", """{"whole":2}""")]
    [InlineData("{ single }", """{"single":0.1}""")]
    [InlineData("{ tiny }", """{"tiny":1E-300}""")]
    [InlineData("{ wide }", """{"wide":-9223372036854775808}""")]
    public async Task Numbers_are_written_as_they_are(string document, string data) => (await Graph.Of<Query>().AnswerAsync(document)).ShouldBe($$"""{"data":{{data}}}""");

    [Theory]
    [InlineData("{ naN }", "null")]
    [InlineData("{ infinite }", """{"infinite":null}""")]
    public async Task What_is_no_number_is_an_error_at_its_field(string document, string data)
    {
        var answer = await Graph.Of<Query>().AnswerAsync(document);
        answer.ShouldStartWith("{\"errors\":[{\"message\":\"Unexpected Execution Error\"");
        answer.ShouldEndWith($"\"data\":{data}}}");
    }
}
