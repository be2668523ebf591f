using System.Text.RegularExpressions;
using CpmTracker.Server.Hosting;
using CpmTracker.Server.Tests.Seeding;
using Npgsql;
using YamlDotNet.RepresentationModel;

namespace CpmTracker.Server.Tests.Hosting;

/// <summary><c>docker-compose.yml</c>, read as Docker reads it.</summary>
public sealed partial class TheComposeFile
{
    private static readonly string Text = File.ReadAllText(Repository.Folder("docker-compose.yml"));
    private static readonly YamlMappingNode Services = At(Load(), "services");

    private static YamlMappingNode Server => At(Services, "server");

    private static YamlMappingNode Database => At(Services, "database");

    [Fact]
    public void Runs_PostgreSQL_and_the_server()
    {
        Database["image"].ToString().ShouldStartWith("postgres:");
        var project = ((YamlSequenceNode)Server["command"]).Children[^1].ToString();
        Directory.Exists(Repository.Folder(project)).ShouldBeTrue(project);
    }

    [Fact]
    public void Sets_only_what_the_server_knows()
    {
        var keys = At(Server, "environment").Children.Keys.Select(k => k.ToString().Replace("__", ":", StringComparison.Ordinal)).ToList();

        keys.Except(Settings.Keys).ShouldBe(["ASPNETCORE_URLS"]);
        new[] { "ConnectionStrings:Cpm", "Cpm:MasterKeyFile", "SignIn:Authority" }.Except(keys).ShouldBeEmpty();
    }

    [Fact]
    public void Connects_the_server_to_the_database_that_it_runs()
    {
        var (owner, server) = (Connection("Owner"), Connection("Cpm"));
        var made = At(Database, "environment");

        foreach (var connection in new[] { owner, server }) (connection.Host, connection.Database).ShouldBe(("database", made["POSTGRES_DB"].ToString()));
        owner.Username.ShouldBe(made["POSTGRES_USER"].ToString());
        owner.Password.ShouldBe(Variable().Match(made["POSTGRES_PASSWORD"].ToString()).Groups["name"].Value);
    }

    [Fact]
    public void Makes_the_role_that_the_server_works_as_before_the_server_starts()
    {
        var mounted = ((YamlSequenceNode)Database["configs"]).Children.ShouldHaveSingleItem();
        var sql = At(At(Load(), "configs"), mounted["source"].ToString())["content"].ToString();

        mounted["target"].ToString().ShouldStartWith("/docker-entrypoint-initdb.d/");
        sql.ShouldContain($"create role {Connection("Cpm").Username} login");
        Variable().Match(sql).Groups["name"].Value.ShouldBe(Connection("Cpm").Password);
    }

    [Fact]
    public void Waits_until_the_database_is_healthy()
    {
        At(At(Server, "depends_on"), "database")["condition"].ToString().ShouldBe("service_healthy");
        At(Database, "healthcheck")["test"].ToString().ShouldContain("pg_isready");
    }

    [Fact]
    public void Gives_the_master_key_as_a_secret()
    {
        var secret = ((YamlSequenceNode)Server["secrets"]).Children.ShouldHaveSingleItem().ToString();

        At(Server, "environment")["Cpm__MasterKeyFile"].ToString().ShouldBe($"/run/secrets/{secret}");
        At(At(Load(), "secrets"), secret)["file"].ToString().ShouldMatch(@"^\$\{\w+:\?.+\}$");
    }

    [Fact]
    public void Opens_ports_on_this_machine_only()
    {
        var ports = Services.Children.Values.OfType<YamlMappingNode>().Where(s => s.Children.ContainsKey("ports")).SelectMany(s => (YamlSequenceNode)s["ports"]).Select(p => p.ToString()).ToList();

        ports.ShouldNotBeEmpty();
        ports.ShouldAllBe(port => port.StartsWith("127.0.0.1:", StringComparison.Ordinal));
    }

    [Fact]
    public void Says_of_every_variable_that_must_be_set_what_it_is()
    {
        var variables = Variable().Matches(Text).ToLookup(v => v.Groups["name"].Value, v => v.Groups["otherwise"].Value);

        variables.Count.ShouldBeGreaterThan(2);
        foreach (var variable in variables)
            variable.ShouldContain(otherwise => otherwise.StartsWith(":-", StringComparison.Ordinal) || (otherwise.StartsWith(":?", StringComparison.Ordinal) && otherwise.Length > 10), customMessage: variable.Key);
    }

    /// <summary>A connection string of the server's, with the names of variables in place of their values.</summary>
    private static NpgsqlConnectionStringBuilder Connection(string key) =>
        new(Variable().Replace(At(Server, "environment")[$"ConnectionStrings__{key}"].ToString(), "${name}"));

    private static YamlMappingNode Load()
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text));
        return (YamlMappingNode)stream.Documents.ShouldHaveSingleItem().RootNode;
    }

    private static YamlMappingNode At(YamlMappingNode node, string name) => node[name].ShouldBeOfType<YamlMappingNode>();

    [GeneratedRegex(@"\$\{(?<name>\w+)(?<otherwise>:[^}]*)?\}")]
    private static partial Regex Variable();
}
