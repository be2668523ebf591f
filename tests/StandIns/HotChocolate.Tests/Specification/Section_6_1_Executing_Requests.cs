using CpmTracker.StandIns.HotChocolate.Tests.Books;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_6_1_Executing_Requests
{
    public sealed class Query
    {
        public int Int(int value) => value;

        public long Long(long value) => value;

        public double Float(double value) => value;

        public decimal Decimal(decimal value) => value;

        public DateTimeOffset Instant(DateTimeOffset value) => value;

        public DateTime Time(DateTime value) => value;

        public DateOnly Day(DateOnly value) => value;

        public Guid Uuid(Guid value) => value;

        public Genre? Genre(Genre? value) => value;

        public IReadOnlyList<int?>? Ints(List<int?>? value) => value;
    }

    [Theory]
    [InlineData("Int", "int", 5, "5")]
    [InlineData("Long", "long", 9_007_199_254_740_993L, "9007199254740993")]
    [InlineData("Float", "float", 0.5, "0.5")]
    [InlineData("Float", "float", 2, "2")]
    [InlineData("DateTime", "instant", "2026-01-02T03:04:05.678+02:00", "\"2026-01-02T03:04:05.678+02:00\"")]
    [InlineData("DateTime", "time", "2026-01-02T03:04:05Z", "\"2026-01-02T03:04:05.000Z\"")]
    [InlineData("LocalDate", "day", "2026-01-02", "\"2026-01-02\"")]
    [InlineData("UUID", "uuid", "00000000-0000-0000-0000-00000000000a", "\"00000000-0000-0000-0000-00000000000a\"")]
    public async Task A_variable_is_brought_to_its_type(string type, string field, object value, string expected)
        => (await Graph.Of<Query>().AnswerAsync($"query($v: {type}!) {{ {field}(value: $v) }}", Graph.With("v", value)))
            .ShouldBe($$$"""{"data":{"{{{field}}}":{{{expected}}}}}""");

    [Theory]
    [InlineData("Int", "int", 3_000_000_000L)]
    [InlineData("Int", "int", "5")]
    [InlineData("Int", "int", 0.5)]
    [InlineData("Float", "float", "0.5")]
    [InlineData("DateTime", "instant", "2026-01-02")]
    [InlineData("LocalDate", "day", "2026-02-30")]
    [InlineData("UUID", "uuid", "x")]
    public async Task A_variable_that_does_not_fit_is_refused(string type, string field, object value)
    {
        var answer = await Graph.Of<Query>().AnswerAsync($"query($v: {type}!) {{ {field}(value: $v) }}", Graph.With("v", value));

        answer.ShouldContain("HC0016");
        answer.ShouldNotContain("\"data\"");
    }

    [Fact]
    public async Task A_decimal_keeps_all_its_digits()
        => (await Graph.Of<Query>().AnswerAsync("{ decimal(value: 0.1234567890123456789012345678) }")).ShouldBe("""{"data":{"decimal":0.1234567890123456789012345678}}""");

    [Fact]
    public async Task A_required_variable_must_be_given()
    {
        foreach (var variables in new[] { null, Graph.With("v", null) })
        {
            var answer = await Graph.Of<Query>().AnswerAsync("query($v: Int!) { int(value: $v) }", variables);

            answer.ShouldBe("""{"errors":[{"message":"Variable `v` is required.","locations":[{"line":1,"column":7}],"extensions":{"code":"HC0018","variable":"v"}}]}""");
        }
    }

    [Theory]
    [InlineData("query($v: Genre = HTTP_STUFF) { genre(value: $v) }", "\"HTTP_STUFF\"")]
    [InlineData("query($v: Genre) { genre(value: $v) }", "null")]
    public async Task A_variable_that_is_left_out_has_its_default_or_none(string document, string expected)
        => (await Graph.Of<Query>().AnswerAsync(document)).ShouldBe($$$"""{"data":{"genre":{{{expected}}}}}""");

    [Fact]
    public async Task A_single_value_stands_for_a_list_and_nulls_stay()
    {
        (await Graph.Of<Query>().AnswerAsync("query($v: [Int]) { ints(value: $v) }", Graph.With("v", 1))).ShouldBe("""{"data":{"ints":[1]}}""");
        (await Graph.Of<Query>().AnswerAsync("query($v: Int) { ints(value: [$v, 2, null]) }")).ShouldBe("""{"data":{"ints":[null,2,null]}}""");
    }

    [Fact]
    public async Task The_operation_is_chosen_by_its_name()
    {
        const string Document = "query A { a: __typename } query B { b: __typename }";
        var schema = Graph.Of<Query>();

        (await schema.AnswerAsync(Document, null, request => request.SetOperationName("B"))).ShouldBe("""{"data":{"b":"Query"}}""");
        (await schema.AnswerAsync(Document)).ShouldContain("operation name is missing");
        (await schema.AnswerAsync(Document, null, request => request.SetOperationName("C"))).ShouldContain("no operation `C`");
    }

    [Fact]
    public async Task A_document_that_cannot_be_read_is_refused_with_its_place()
    {
        var answer = await Graph.Of<Query>().AnswerAsync("{ int(value: ) }");

        answer.ShouldContain("\"code\":\"HC0011\"");
        answer.ShouldContain("\"line\":1");
    }

    [Fact]
    public async Task A_document_that_does_not_fit_the_schema_is_refused()
    {
        var answer = await Graph.Of<Query>().AnswerAsync("{ nope }");

        answer.ShouldStartWith("""{"errors":[{"message":"The field `nope` does not exist on the type `Query`.",""");
        answer.ShouldNotContain("\"data\"");
    }
}
