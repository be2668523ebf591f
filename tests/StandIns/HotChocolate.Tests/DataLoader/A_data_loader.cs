using System.Collections.Concurrent;
using GreenDonut;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.HotChocolate.Tests.DataLoader;

public sealed class A_data_loader
{
    public sealed record Person(int Id)
    {
        public async Task<Person?> GetParentAsync(PersonLoader loader, CancellationToken cancellationToken) => await loader.LoadAsync(Id + 100, cancellationToken);

        public async Task<string> GetTwiceAsync(PersonLoader people, NameLoader names, CancellationToken cancellationToken)
        {
            var person = await people.LoadRequiredAsync(Id, cancellationToken);
            return await names.LoadAsync(person.Id, cancellationToken) ?? "nobody";
        }
    }

    public sealed class Batches : ConcurrentQueue<string>;

    public sealed class PersonLoader(Batches batches, IBatchScheduler batchScheduler, DataLoaderOptions options) : BatchDataLoader<int, Person>(batchScheduler, options)
    {
        protected override async Task<IReadOnlyDictionary<int, Person>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            batches.Enqueue("people " + string.Join(',', keys));
            await Task.Delay(2, cancellationToken);
            if (keys.Contains(13))
                throw new InvalidOperationException("the secret reason");
            return keys.Where(key => key < 1000).ToDictionary(key => key, key => new Person(key));
        }
    }

    public sealed class NameLoader(Batches batches, IBatchScheduler batchScheduler, DataLoaderOptions options) : BatchDataLoader<int, string>(batchScheduler, options)
    {
        protected override Task<IReadOnlyDictionary<int, string>> LoadBatchAsync(IReadOnlyList<int> keys, CancellationToken cancellationToken)
        {
            batches.Enqueue("names " + string.Join(',', keys));
            return Task.FromResult<IReadOnlyDictionary<int, string>>(keys.ToDictionary(key => key, key => $"name {key}"));
        }
    }

    public sealed class Query
    {
        public IReadOnlyList<Person> People(int[] ids) => [.. ids.Select(id => new Person(id))];

        public Task<Person?> PersonAsync(int id, PersonLoader loader, CancellationToken cancellationToken) => loader.LoadAsync(id, cancellationToken);

        public async Task<IReadOnlyList<Person?>> SomeAsync(int[] ids, PersonLoader loader) => await loader.LoadAsync(ids);
    }

    private static (IRequestExecutorBuilder Schema, Batches Batches) Given()
    {
        var batches = new Batches();
        return (Graph.Of<Query>(services => services.AddSingleton(batches)).AddDataLoader<PersonLoader>().AddDataLoader<NameLoader>(), batches);
    }

    [Fact]
    public async Task Fetches_one_batch_a_level()
    {
        var (schema, batches) = Given();

        var answer = await schema.AnswerAsync("{ people(ids: [1, 2, 3]) { parent { id parent { id } } } }");

        answer.ShouldBe("""{"data":{"people":[{"parent":{"id":101,"parent":{"id":201}}},{"parent":{"id":102,"parent":{"id":202}}},{"parent":{"id":103,"parent":{"id":203}}}]}}""");
        batches.ShouldBe(["people 101,102,103", "people 201,202,203"]);
    }

    [Fact]
    public async Task Collects_also_what_resolvers_ask_after_they_waited()
    {
        for (var round = 0; round < 50; round++)
        {
            var (schema, batches) = Given();

            await schema.AnswerAsync("{ people(ids: [1, 2, 3, 4, 5]) { twice } }");

            batches.ShouldBe(["people 1,2,3,4,5", "names 1,2,3,4,5"]);
        }
    }

    [Fact]
    public async Task Fetches_each_key_once_a_request()
    {
        var (schema, batches) = Given();

        await schema.AnswerAsync("{ a: person(id: 1) { id } b: person(id: 1) { id } some(ids: [1, 2]) { id } people(ids: [1]) { twice } }");

        batches.ShouldBe(["people 1,2", "names 1"]);
    }

    [Fact]
    public async Task Gives_null_for_a_key_without_a_value()
        => (await Given().Schema.AnswerAsync("{ some(ids: [1, 2000]) { id } }")).ShouldBe("""{"data":{"some":[{"id":1},null]}}""");

    [Fact]
    public async Task That_fails_fails_for_every_key_of_the_batch_and_no_other()
    {
        var answer = await Given().Schema.AnswerAsync("{ a: person(id: 13) { id } b: person(id: 14) { id } people(ids: [1]) { id } }");

        answer.ShouldContain("\"path\":[\"a\"]");
        answer.ShouldContain("\"path\":[\"b\"]");
        answer.ShouldEndWith("\"data\":{\"a\":null,\"b\":null,\"people\":[{\"id\":1}]}}");
    }

    [Fact]
    public async Task Also_works_without_a_request()
    {
        var (schema, batches) = Given();
        await using var services = schema.Services.BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();

        (await scope.ServiceProvider.GetRequiredService<PersonLoader>().LoadAsync(5)).ShouldBe(new Person(5));
        batches.ShouldBe(["people 5"]);
    }
}
