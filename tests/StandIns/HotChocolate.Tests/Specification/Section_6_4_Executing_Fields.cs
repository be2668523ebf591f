using HotChocolate;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.Specification;

public sealed class Section_6_4_Executing_Fields
{
    public sealed class Node(int depth)
    {
        public string Name => $"n{depth}";

        public string Broken => throw new InvalidOperationException("the secret reason");

        public async Task<string> BrokenLaterAsync()
        {
            await Task.Delay(2);
            throw new InvalidOperationException("the secret reason");
        }

        public string Null => null!;

        public Node Inner => new(depth + 1);

        public Node? Maybe => new(depth + 1);

        public IReadOnlyList<Node> All => [new(1), new(2)];

        public IReadOnlyList<Node?> Some => [new(1), new(2)];

        public string Told() => throw new GraphQLException(ErrorBuilder.New().SetMessage("No.").SetCode("X1").SetExtension("a", 1).Build());

        public string Reported(IResolverContext context)
        {
            context.ReportError("Also this.");
            return "fine";
        }
    }

    public sealed class Query
    {
        public Node? Node => new(0);

        public Node Strict => new(0);
    }

    private const string Unexpected = "\"message\":\"Unexpected Execution Error\"";

    [Theory]
    [InlineData("{ node { name broken } strict { name } }", "node/broken", """{"node":null,"strict":{"name":"n0"}}""")]
    [InlineData("{ node { name brokenLater } strict { name } }", "node/brokenLater", """{"node":null,"strict":{"name":"n0"}}""")]
    [InlineData("{ node { maybe { inner { inner { broken } } } name } }", "node/maybe/inner/inner/broken", """{"node":{"maybe":null,"name":"n0"}}""")]
    [InlineData("{ strict { inner { brokenLater } } }", "strict/inner/brokenLater", "null")]
    public async Task A_failure_makes_the_nearest_nullable_field_null(string document, string path, string data)
    {
        var answer = await Graph.Of<Query>().AnswerAsync(document);

        answer.ShouldContain(Unexpected);
        answer.ShouldContain($"\"path\":[\"{path.Replace("/", "\",\"", StringComparison.Ordinal)}\"]");
        answer.ShouldEndWith($",\"data\":{data}}}");
        answer.ShouldNotContain("secret");
    }

    [Fact]
    public async Task A_failure_in_a_list_of_nullables_leaves_the_other_items()
        => (await Graph.Of<Query>().AnswerAsync("{ node { some { name told } } }")).ShouldBe(
            """{"errors":[{"message":"No.","locations":[{"line":1,"column":22}],"path":["node","some",0,"told"],"extensions":{"code":"X1","a":1}},{"message":"No.","locations":[{"line":1,"column":22}],"path":["node","some",1,"told"],"extensions":{"code":"X1","a":1}}],"data":{"node":{"some":[null,null]}}}""");

    [Fact]
    public async Task A_failure_in_a_list_of_non_nulls_takes_the_list()
    {
        var answer = await Graph.Of<Query>().AnswerAsync("{ node { all { told } } }");

        answer.ShouldContain("\"path\":[\"node\",\"all\",0,\"told\"]");
        answer.ShouldEndWith("\"data\":{\"node\":null}}");
    }

    [Fact]
    public async Task A_null_where_none_may_be_is_told()
        => (await Graph.Of<Query>().AnswerAsync("{ node { null } }")).ShouldBe(
            """{"errors":[{"message":"Cannot return null for non-nullable field.","locations":[{"line":1,"column":10}],"path":["node","null"],"extensions":{"code":"HC0018"}}],"data":{"node":null}}""");

    [Fact]
    public async Task A_reported_error_does_not_take_the_value()
        => (await Graph.Of<Query>().AnswerAsync("{ node { reported } }")).ShouldBe(
            """{"errors":[{"message":"Also this.","locations":[{"line":1,"column":10}],"path":["node","reported"]}],"data":{"node":{"reported":"fine"}}}""");

    [Fact]
    public async Task A_filter_may_change_what_is_told()
    {
        var schema = Graph.Of<Query>().AddErrorFilter(error => error.Exception is InvalidOperationException ? error.WithMessage("Changed.").WithCode("C") : error);

        var answer = await schema.AnswerAsync("{ node { broken } }");

        answer.ShouldContain("\"message\":\"Changed.\"");
        answer.ShouldContain("\"extensions\":{\"code\":\"C\"}");
    }

    [Fact]
    public async Task Details_of_exceptions_are_told_only_when_asked_for()
    {
        var schema = Graph.Of<Query>().ModifyRequestOptions(options => options.IncludeExceptionDetails = true);

        (await schema.AnswerAsync("{ node { broken } }")).ShouldContain("\"extensions\":{\"message\":\"the secret reason\",\"stackTrace\":");
    }
}
