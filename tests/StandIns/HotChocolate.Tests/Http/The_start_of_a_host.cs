using CpmTracker.StandIns.HotChocolate.Tests.Books;
using CpmTracker.StandIns.HotChocolate.Tests.Schema;
using HotChocolate;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CpmTracker.StandIns.HotChocolate.Tests.Http;

public sealed class The_start_of_a_host
{
    [Fact]
    public async Task Fails_with_a_faulty_schema()
        => await Should.ThrowAsync<SchemaException>(() => GraphQLHost.StartAsync(schema => schema.AddQueryType<A_faulty_class_stops_the_start.Maps>()));

    [Fact]
    public async Task Is_refused_for_a_command_that_there_is_not()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddGraphQLServer().AddQueryType<BookQuery>();
        await using var application = builder.Build();

        (await application.RunWithGraphQLCommandsAsync(["schema", "import"])).ShouldBe(1);
    }

    [Fact]
    public async Task Writes_the_schema_to_a_file_instead_when_told_to()
    {
        var file = System.IO.Path.GetTempFileName();
        try
        {
            var builder = WebApplication.CreateSlimBuilder();
            builder.Services.AddGraphQLServer().AddQueryType<BookQuery>();
            await using var application = builder.Build();

            application.RunWithGraphQLCommands(["schema", "export", "--output", file]);

            (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).ShouldContain("type BookQuery {");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
