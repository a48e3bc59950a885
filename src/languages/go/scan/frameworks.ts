/** Frameworks by the import that only a server needs, the more telling first. A path stands for what lies below it too. */
export const serverFrameworks: readonly (readonly [path: string, name: string])[] = [
  ['github.com/gin-gonic/gin', 'gin'],
  ['github.com/labstack/echo', 'echo'],
  ['github.com/gofiber/fiber', 'fiber'],
  ['github.com/go-chi/chi', 'chi'],
  ['github.com/gorilla/mux', 'gorilla/mux'],
  ['github.com/cloudwego/hertz', 'hertz'],
  ['github.com/go-kratos/kratos', 'kratos'],
  ['github.com/zeromicro/go-zero', 'go-zero'],
  ['github.com/beego/beego', 'beego'],
  ['github.com/astaxie/beego', 'beego'],
  ['github.com/kataras/iris', 'iris'],
  ['github.com/gobuffalo/buffalo', 'buffalo'],
  ['github.com/revel/revel', 'revel'],
  ['github.com/go-martini/martini', 'martini'],
  ['github.com/danielgtaylor/huma', 'huma'],
  ['goa.design/goa', 'goa'],
  ['gofr.dev', 'gofr'],
  ['github.com/go-fuego/fuego', 'fuego'],
  ['github.com/pocketbase/pocketbase', 'pocketbase'],
  ['github.com/99designs/gqlgen', 'gqlgen'],
  ['connectrpc.com/connect', 'connect'],
  ['github.com/bufbuild/connect-go', 'connect'],
  ['github.com/twitchtv/twirp', 'twirp'],
  ['github.com/julienschmidt/httprouter', 'httprouter'],
  ['github.com/uptrace/bunrouter', 'bunrouter'],
  ['github.com/urfave/negroni', 'negroni'],
  ['github.com/valyala/fasthttp', 'fasthttp'],
  ['github.com/go-kit/kit', 'go-kit'],
  ['github.com/caddyserver/caddy', 'caddy'],
];

/** Command-line packages that are made for programs with subcommands. */
export const commandFrameworks: readonly (readonly [path: string, name: string])[] = [
  ['github.com/spf13/cobra', 'cobra'],
  ['github.com/urfave/cli', 'urfave/cli'],
  ['github.com/codegangsta/cli', 'urfave/cli'],
  ['github.com/mitchellh/cli', 'mitchellh/cli'],
  ['github.com/hashicorp/cli', 'hashicorp/cli'],
  ['github.com/google/subcommands', 'subcommands'],
  ['github.com/bep/simplecobra', 'simplecobra'],
  ['github.com/alecthomas/kong', 'kong'],
  ['github.com/alecthomas/kingpin', 'kingpin'],
  ['gopkg.in/alecthomas/kingpin.v2', 'kingpin'],
  ['github.com/peterbourgon/ff', 'ff'],
  ['github.com/charmbracelet/bubbletea', 'bubbletea'],
  ['github.com/jessevdk/go-flags', 'go-flags'],
  ['github.com/docopt/docopt-go', 'docopt'],
  ['github.com/spf13/pflag', 'pflag'],
];

/** Packages that take work from a queue or a clock for as long as the program runs. */
export const workerPackages: readonly (readonly [path: string, name: string])[] = [
  ['github.com/hibiken/asynq', 'asynq'],
  ['go.temporal.io/sdk/worker', 'temporal'],
  ['github.com/robfig/cron', 'cron'],
  ['github.com/go-co-op/gocron', 'gocron'],
  ['github.com/riverqueue/river', 'river'],
  ['github.com/ThreeDotsLabs/watermill', 'watermill'],
  ['github.com/RichardKnop/machinery', 'machinery'],
  ['github.com/gocraft/work', 'work'],
  ['github.com/nats-io/nats.go', 'nats'],
  ['github.com/rabbitmq/amqp091-go', 'amqp'],
  ['github.com/streadway/amqp', 'amqp'],
  ['github.com/segmentio/kafka-go', 'kafka'],
  ['github.com/IBM/sarama', 'kafka'],
  ['github.com/Shopify/sarama', 'kafka'],
  ['github.com/twmb/franz-go', 'kafka'],
  ['github.com/confluentinc/confluent-kafka-go', 'kafka'],
  ['github.com/nsqio/go-nsq', 'nsq'],
  ['sigs.k8s.io/controller-runtime', 'controller-runtime'],
  ['github.com/aws/aws-lambda-go', 'lambda'],
  ['github.com/bwmarrin/discordgo', 'discord'],
  ['github.com/disgoorg/disgo', 'discord'],
  ['github.com/diamondburned/arikawa', 'discord'],
  ['github.com/go-telegram/bot', 'telegram'],
  ['github.com/mymmrac/telego', 'telegram'],
  ['github.com/go-telegram-bot-api/telegram-bot-api', 'telegram'],
  ['gopkg.in/telebot.v3', 'telegram'],
];

/** The row whose path is the import or lies above it. */
export function rowFor(
  rows: readonly (readonly [path: string, name: string])[],
  importPath: string,
): readonly [path: string, name: string] | null {
  return rows.find(([path]) => importPath === path || importPath.startsWith(`${path}/`)) ?? null;
}
